const LEAST_CHARACTERS = 10;
const LEAST_WORDS = 4;

/** A password is at least ten characters, or four words, long. */
export function strongEnough(password: string): boolean {
  return password.length >= LEAST_CHARACTERS || password.trim().split(/\s+/).length >= LEAST_WORDS;
}
