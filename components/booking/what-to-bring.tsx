type Props = { isAtClinic: boolean };

/** What helps the visit along. */
export function WhatToBring({ isAtClinic }: Props) {
  if (!isAtClinic) {
    return (
      <ul>
        <li>Have your phone at hand and a quiet place to talk.</li>
        <li>Write down what you would like to ask.</li>
      </ul>
    );
  }
  return (
    <ul>
      <li>Loose clothes that roll up over the knee and lie easily on the back.</li>
      <li>Eat a little something an hour or two before.</li>
      <li>A list of your medicines, and results or pictures of your back if you have them.</li>
      <li>Come five minutes early. If sitting hurts, you may stand or lie down while you wait.</li>
    </ul>
  );
}
