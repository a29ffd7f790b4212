/**
 * What is guessed first. Entries are in small letters and without digits or signs behind, as `faultOf` looks them up:
 * "password" stands for "Password2026!" too. Taken from the tops of published lists, and what people here would try.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd pass word letmein welcome welcomeback admin administrator root login
  qwerty qwertyuiop qwertyuiopasdfghjkl qwertzuiop qazwsx qazwsxedc 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc
  asdfgh asdfghjkl asdfghjklqwertyuiop zxcvbn zxcvbnm zxcvbnmasdfghjkl poiuytrewq mnbvcxz
  abc abcd abcdef abcdefg abcdefgh abcdefghijklmno abcdefghijklmnop abcdefghijklmnopqrstuvwxyz
  iloveyou iloveyousomuch iloveyouforever loveyou lovely princess sunshine monkey dragon football baseball basketball
  hockey soccer superman batman spiderman pokemon starwars master shadow michael jordan jennifer hunter ranger buster
  thomas robert daniel andrew joshua charlie ashley nicole jessica michelle samantha amanda summer winter spring autumn
  trustno flower freedom whatever computer internet killer pepper ginger cookie cheese chocolate banana orange purple
  secret secretpassword mysecretpassword thisismypassword mypassword passwordpassword changeme changemenow default
  guest test testing testtest temp temporary tempassword user username hello helloworld hellohello nothing access
  correcthorsebatterystaple tobeornottobe itsasecret opensesame letmeinplease letmeinnow pleaseletmein
  clinic acupuncture acupuncturist westend westendacupuncture westendclinic westendacupunctureclinic sciatica needle
  needles frontdesk frontdeskpassword reception receptionist portland portlandmaine maine practitioner appointment`
    .split(/\s+/u)
    .filter((word) => word.length >= 3),
);
