/** What to do, when an answer means care today. It never says what somebody has, or has not. */
export const urgent = {
  title: "Please get medical care now",
  first: "Do this first",
  call: "<call>Call 911</call> or go to the nearest emergency department now.",
  why: "You said yes to a sign that a doctor should look at today. Please do not wait for a visit with us. If a leg is weak or numb, let someone else drive.",
  booked:
    "Your visit is still booked, and what you answered is kept. If you pressed yes by mistake, open the link in your email and answer the questions again. Our number is <phone></phone>.",
  notBooked:
    "We cannot book a visit online with this answer. If you pressed yes by mistake, <again>answer the questions again</again>. Our number is <phone></phone>.",
  checked: "Has a doctor already looked at this?",
  callBack:
    "Then leave your number. We call you back and find out together whether and when you can come to us.",
  form: {
    name: "Your name",
    phone: "Phone number",
    button: "Ask us to call you",
    sending: "Sending",
  },
} as const;
