import { redacted } from "./known-keys.js";

/** A text without any of these holds no command with a login. */
export const commandHints = ["curl", "-u ", "--"];

/**
 * `-u name:password`, `--user=name:password`, and the same for a proxy; also quoted, within a text that is itself
 * quoted.
 */
const login =
  /((?:^|[\s"'])(?:-[uU]|--(?:proxy-)?user)[ \t=]{0,9})(?:(\\*["'])([^\s:"'\\]{0,200}:)((?:(?!\2)(?:\\[^]|[^]))+)|([^\s:"'\\]{0,200}:)((?:[^\s"'\\]|\\(?!["'nrt]))+))/g;
/** The same joined to the flag, or with combined flags: `-uname:password`, `-su name:password`. */
const curlLogin = /(\s-[a-zA-Z]{0,9}[uU][ \t]{0,9}(?:\\*["'])?[^\s:"'\\-][^\s:"'\\]{0,200}:)((?!\/\/)[^\s"'\\]+)/g;
const curlCookie = /(\s-b[ \t]{0,9}(?:\\*["'])?[^\s"'\\=]{1,200}=)([^\s"'\\]+)/g;
/** `docker login -u name -p password`. */
const passwordFlag =
  /(\s(?:-u|--user(?:name)?)[ \t=]{0,9}[^\s"']{1,200}[ \t]{1,9}-p[ \t=]{0,9}(?:\\*["'])?)([^\s"'\\]+)/g;
/** `--password value`. With `=`, it is recognized as an assignment instead. */
const flag = /((?:^|[\s"'])--?([a-z][\w-]{1,60})[ \t]{1,9}(?:\\*["'])?)((?![-=])[^\s"'\\]+)/gi;

/**
 * Removes passwords in commands, such as curl's, from a text.
 *
 * @param isSecret whether this value, under this name, is a credential
 */
export function redactCommands(text: string, isSecret: (name: string, value: string) => boolean): string {
  const safe = text
    .replace(login, (whole, start: string, quote = "", quotedName = "", quoted = "", name = "", plain = "") =>
      // A container's user, `--user 1000:1000`, or a URL.
      isNoLogin(quotedName + name, quoted + plain) ? whole : start + quote + quotedName + name + redacted,
    )
    .replace(passwordFlag, hide)
    .replace(flag, (whole, start: string, name: string, value: string) =>
      // Text such as `--token is needed` is not a command.
      isSecret(name, value) && /\d|[a-z][A-Z]|.{16}/.test(value) ? start + redacted : whole,
    );
  return /\bcurl\b/i.test(safe) ? safe.replace(curlLogin, hide).replace(curlCookie, hide) : safe;
}

function hide(_whole: string, start: string): string {
  return start + redacted;
}

function isNoLogin(name: string, password: string): boolean {
  return (/^\d*:$/.test(name) && /^\d+$/.test(password)) || password.startsWith("//");
}
