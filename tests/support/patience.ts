/** Two cores, and often other work beside: what takes a second alone may take ten. Whatever hangs still fails. */
jest.setTimeout(30_000);
