import { userInfo } from "node:os";

/** Something a person can mend. The message says what is wrong and what to do, so it is printed without a stack trace. */
export class PlainFault extends Error {
  override name = "PlainFault";
}

/** Says the faults an operating system reports in words. Any other error comes back as it is: it is a bug. */
export function inPlainWords(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PlainFault) return error;
  const { code, path = "a file" } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(path);
    case "EROFS":
      return new PlainFault(
        `${path} is on a read-only disk. Set DATA_DIR to a directory that can be written.`,
      );
    case "EACCES":
    case "EPERM":
      return new PlainFault(
        `The user ${userInfo().username} may not use ${path}. Start as the user it belongs to, or change its owner.`,
      );
    case "ENOTDIR":
    case "EEXIST":
      return new PlainFault(`A file lies where a directory is needed: ${path}. Move it away.`);
    default:
      return error;
  }
}

export function diskFull(path: string): PlainFault {
  return new PlainFault(
    `The disk is full (${path}). Free some space, then start again: nothing that was saved is lost.`,
  );
}

/** Runs a script to its end. What a person can mend is printed in plain words, anything else as it is. */
export function runAndExit(main: () => Promise<void>): void {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      const said = inPlainWords(error);
      console.error(said instanceof PlainFault ? said.message : said);
      process.exit(1);
    },
  );
}
