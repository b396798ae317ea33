/** The only policy that may make HTML or addresses of scripts from text. See SECURITY.md. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

const rules: Policy = {
  // Solid's templates, which the build has made. Texts of people never come here.
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new Error("a script of another origin");
    return url;
  },
};

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
/** Browsers without this protection take the text itself. */
export const policy: Policy = factory ? factory.createPolicy("rochdale", rules) : rules;
