import type { join as inEnglish } from "@/lib/words/en/join";
import type { SameShape } from "@/lib/words/shape";

export const join: SameShape<typeof inEnglish> = {
  waiterShort: "Entrar en la lista de espera: ¿cómo nos comunicamos con usted?",
  step: "Lista de espera, paso {position, number} de 2",
  waiterTitle: "¿Cómo nos comunicamos con usted?",
  waiterLead:
    "Cuando quede libre una hora que le sirva, se la guardamos y le escribimos. No se reserva nada hasta que usted la tome.",
  emailHint: "Le escribimos aquí cuando haya una hora libre para usted.",
  wishShort: "Entrar en la lista de espera: ¿cuándo le serviría?",
  wishTitle: "¿Cuándo le serviría?",
  wishLead: "Cuanto más margen dé, antes habrá una hora. {rule}",
  button: "Entrar en la lista de espera",
  consentMissing: "Marque la casilla para entrar. Sin estos datos no podemos ofrecerle una hora.",
  joined: {
    title: "Está en la lista de espera",
    lead: "Le hemos escrito a {address}. El enlace de ese correo muestra su lugar en la lista. Allí también puede salir de ella.",
    you: "usted",
    text: "Cuando quede libre una hora que le sirva, se la guardamos un rato y le escribimos. Preguntamos a una persona a la vez. Mientras tanto puede reservar otra hora; en ese caso salga de la lista, por favor, o llámenos al <phone></phone>.",
  },
};
