export const accessibility = {
  title: "Accessibility",
  description: "What this site aims for, how it was tested, and what has not been tested.",
  lead: "People in pain use this site, often on a phone and lying down. It has to work for everyone.",
  inYourWay: "If something is in your way",
  call: "Call <phone></phone> or write to <email></email>. We will book for you, and we would like to mend it.",
  aims: "What we aim for",
  guidelines:
    "The Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Text is large, what you tap is at least 44 pixels high, colors follow the light or dark setting of your device, and nothing moves if you have asked for less motion.",
  server:
    "Pages are made on the server. You can read, book and write to us with JavaScript turned off. The drawing of the muscles is also told in full, in words, in the list beside it.",
  tested: "How it is tested",
  axe: "by the axe checker in the Chromium browser, at 390 and 1280 pixels wide, in light and in dark",
  keyboard: "by keyboard alone",
  noJavaScript: "with JavaScript turned off",
  narrow: "at 320 pixels wide and at 200 percent zoom, where nothing should need scrolling sideways",
  untested: "What has not been tested",
  untestedText:
    "We have not tried every screen reader, voice control or browser, and a checker finds only some of the faults there can be. Studies we link to lie on other sites, which we cannot change.",
} as const;
