const NOT_ASCII = /[^\0-\x7f]/;
const UNCASED = /\p{Lo}/u;

/** Whether a text has letters of a script without capital letters, such as Chinese or Arabic. */
export function hasUncased(text: string): boolean {
  // The class has hundreds of ranges, and nearly no text a letter of it.
  return NOT_ASCII.test(text) && UNCASED.test(text);
}
