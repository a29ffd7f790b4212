"use client";

import "./globals.css";

/** Stands in when even the layout fails, so it can know nothing of the clinic and brings its own html. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main id="main-content">
          <title>Something broke</title>
          <h1>Sorry, this site is not working right now</h1>
          <p>It is not your fault. Please wait a minute and try again. In an emergency call 911.</p>
          <p>
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
