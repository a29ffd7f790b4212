import type { visit as inEnglish } from "@/lib/words/en/visit";
import type { SameShape } from "@/lib/words/shape";

export const visit: SameShape<typeof inEnglish> = {
  short: "Su visita",
  reference: "Referencia {reference}",
  titles: {
    BOOKED: "Su visita está reservada",
    ARRIVED: "Ya sabemos que está aquí",
    IN_ROOM: "Está en su tratamiento",
    FULFILLED: "Esta visita ya terminó",
    NO_SHOW: "Esta visita ya terminó",
    CANCELLED: "Esta visita se canceló",
    asked: "Elija otra hora, por favor",
  },
  notes: {
    moved: "Su visita tiene otra hora",
    movedText:
      "Esto es lo que vale ahora. Le enviamos un correo con un archivo de calendario que reemplaza al anterior.",
    answered: "Ya no hay nada que responder",
    answeredText: "No le pedimos que cambie esta visita, o usted ya respondió. Esto es lo que vale ahora.",
    changed: "Su visita cambió desde que abrió esta página",
    changedText: "Esto es lo que vale ahora. Lo que acaba de enviar era sobre la visita como estaba antes.",
  },
  when: "Cuándo",
  where: "Dónde",
  with: "Con",
  takeOut: "Quitarla de su calendario",
  putIn: "Ponerla en su calendario",
  bookAnother: "Reservar otra visita",
  orCall: "o llámenos al <phone></phone>.",
  email: "Su correo",
  questions: "¿Preguntas? Llame al <phone></phone>.",
  ways: {
    move: "Cambiar la hora de esta visita",
    cancel: "Cancelarla",
    earlier: "¿Le serviría una hora más temprana? <earlier>Le avisamos cuando quede una libre</earlier>.",
    until: "Puede hacerlo hasta el {until}. ¿Preguntas? Llame al <phone></phone>.",
  },
  coming: {
    said: "Nos dijo que viene",
    saidText: "Gracias. Le esperamos.",
    button: "Sí, voy a ir",
    sure: "¿Ya lo sabe? Puede decírnoslo ahora:",
    ask: "¿Va a venir?",
    askText: "Guardamos esta hora para usted. Si nos lo dice, nadie tendrá que llamarle para preguntar.",
  },
  cannotCome: {
    said: "Avisamos a la recepción que no puede venir",
    saidText:
      "Su visita sigue en pie hasta que la recepción hable con usted o la cancele. Lo más rápido es llamar: <phone></phone>.",
    title: "Si no puede venir",
    tooNear:
      "Falta muy poco para cambiar o cancelar su visita aquí. Llámenos, por favor: <phone></phone>. Veremos qué podemos hacer.",
    tell: "¿No puede llamar ahora? Avise a la recepción con un solo botón. Esto no cancela su visita.",
    button: "No puedo ir",
  },
  cancel: {
    short: "Cancelar su visita",
    title: "¿Cancelar su visita?",
    what: "{moment}, con {practitioner}",
    atOnce: "Otra persona podrá tomar esta hora enseguida.",
    mail: "Le enviamos un correo que quita la visita de su calendario.",
    button: "Cancelar esta visita",
    move: "Mejor cambiarla de hora",
    keep: "No cancelarla",
  },
  move: {
    title: "Cambiar la hora de su visita",
    now: "Su visita ahora",
    stays: "{moment}, con {practitioner}. Sigue siendo suya hasta que tenga otra hora.",
    keep: "Dejarla como está",
    button: "Cambiar mi visita",
    sending: "Cambiando su visita",
    missing: "Elija una hora.",
    taken: "Alguien acaba de tomar esa hora. Su visita sigue como estaba. Elija otra, por favor.",
    invalid: "Esa hora no se puede reservar. Elija otra, por favor.",
  },
};
