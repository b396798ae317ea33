// A passkey of this phone, which gives a secret of its own for a salt (WebAuthn with the extension `prf`).

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Whether this browser has passkeys that give secrets. One that cannot tell is not asked to try. */
export async function canPasskey(): Promise<boolean> {
  const found = globalThis.PublicKeyCredential as
    | { getClientCapabilities?: () => Promise<Record<string, boolean>> }
    | undefined;
  const can = await found?.getClientCapabilities?.().catch(() => undefined);
  return can?.["extension:prf"] === true && can["userVerifyingPlatformAuthenticator"] === true;
}

/** Makes a passkey, and asks it for its secret. Some give the secret only when they are asked for it once more. */
export async function makePasskey(name: string): Promise<{ id: string; salt: string; secret: Uint8Array }> {
  const salt = random(32);
  const made = await navigator.credentials.create({
    publicKey: {
      // Nobody checks a signature: the secret is what counts.
      challenge: random(32),
      rp: { name },
      user: { id: random(16), name, displayName: name },
      pubKeyCredParams: [
        { type: "public-key", alg: -7 },
        { type: "public-key", alg: -257 },
      ],
      authenticatorSelection: { authenticatorAttachment: "platform", userVerification: "required" },
      extensions: { prf: { eval: { first: salt } } },
    },
  });
  if (!(made instanceof PublicKeyCredential)) throw new Error("there is no passkey");
  const id = hex(new Uint8Array(made.rawId));
  const first = made.getClientExtensionResults().prf?.results?.first;
  const passkey = { id, salt: hex(salt) };
  return { ...passkey, secret: first ? bytesOf(first) : await passkeySecret(passkey) };
}

/** The secret of a passkey. The phone asks for a finger, a face or its own code. */
export async function passkeySecret(passkey: { id: string; salt: string }): Promise<Uint8Array> {
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: random(32),
      allowCredentials: [{ type: "public-key", id: unhex(passkey.id) }],
      userVerification: "required",
      extensions: { prf: { eval: { first: unhex(passkey.salt) } } },
    },
  });
  const secret =
    found instanceof PublicKeyCredential ? found.getClientExtensionResults().prf?.results?.first : undefined;
  if (!secret) throw new Error("this passkey gives no secret");
  return bytesOf(secret);
}

const bytesOf = (source: BufferSource): Uint8Array =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
