import "@testing-library/jest-dom";

/** A warning of React's is a fault of ours. */
beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${level}: ${words.join(" ")}`);
    });
  }
});
