import type { book as inEnglish } from "@/lib/words/en/book";
import type { SameShape } from "@/lib/words/shape";

export const book: SameShape<typeof inEnglish> = {
  step: "Paso {position, number} de {count, number}",
  safety: {
    short: "Preguntas de seguridad: paso 1 de 5",
    title: "Primero, unas preguntas de seguridad",
    lead: "Con algunas señales hace falta un médico hoy, no una visita con nosotros. Preguntamos por lo que es nuevo o ha cambiado. Sus respuestas no se guardan.",
  },
  treatment: {
    short: "Tratamiento y acupunturista: paso 2 de 5",
    title: "Elija su visita",
    anyone: "Cualquiera que esté libre",
    hint: "{minutes, number} minutos, {price}, {audience, select, new {si es su primera vez aquí} returning {si ya le hemos atendido} other {para todos}}.",
    noCharge: "sin costo",
    doesNotGive: "No ofrece: {treatments}",
    unknown: "Elija para qué quiere venir.",
    notGiven: "Esta persona no ofrece el tratamiento que eligió. Elija a otra, o a cualquiera.",
    noPractitioner: "Elija a una persona, o a cualquiera.",
  },
  treatmentForm: {
    button: "Ver horas libres",
    sending: "Buscando horas libres",
    treatment: "¿Para qué quiere venir?",
    practitioner: "¿Con quién quiere la visita?",
    practitionerHint: "Con «cualquiera» tiene más horas para elegir.",
  },
  soFar: {
    title: "Su visita hasta ahora",
    treatment: "Tratamiento",
    treatmentIs: "{name}, {minutes, number} minutos, {price}",
    practitioner: "Acupunturista",
    time: "Hora",
  },
  kept: "Le guardamos esta hora hasta las {time}.",
  notKept: "Ya no le guardamos esta hora, pero puede seguir: si todavía está libre, es suya.",
  details: {
    short: "Sus datos: paso 4 de 5",
    title: "¿Cómo nos comunicamos con usted?",
  },
  detailsForm: {
    forWhom: "¿Para quién es esta visita?",
    me: "Para mí",
    someoneElse: "Para otra persona",
    someoneElseHint: "Un hijo, su pareja, alguien a quien usted cuida",
    patientName: "Nombre completo de la persona que viene",
    bookedBy: "Su propio nombre completo",
    bookedByHint: "Usted organiza la visita: el correo electrónico y el teléfono de abajo son suyos.",
    email: "Correo electrónico",
    emailHint:
      "Enviamos aquí todos los correos sobre la visita. Quien tenga el enlace que llevan puede cambiar la visita.",
    phone: "Número de teléfono",
    phoneHint: "Solo llamamos por esta visita.",
  },
  check: {
    short: "Revisar y reservar: paso 5 de 5",
    title: "¿Está todo bien?",
    visitFor: "Visita para",
    arrangedBy: "La organiza",
    email: "Correo electrónico",
    emailOf: "Correo electrónico de {name}",
    phone: "Teléfono",
    privacy:
      "Usamos estos datos solo para su visita: para prepararla y para comunicarnos con usted. Nadie más los recibe. <privacy>Más sobre sus datos</privacy>",
    consentMissing: "Marque la casilla para reservar. Sin estos datos no podemos atender su visita.",
    clash:
      "No pudimos reservar esta hora. Si el paciente tiene otra visita a esa hora, elija otra. Si no, llámenos, por favor.",
  },
  checkForm: {
    button: "Reservar esta visita",
    sending: "Reservando su visita",
    consent: "Acepto que la clínica guarde estos datos para atender mi visita.",
  },
  startAgain: {
    short: "Empiece de nuevo, por favor",
    title: "Empiece de nuevo, por favor",
    lead: "No podemos abrir esta reserva aquí. Guardamos lo que elige por un día, y solo para el navegador en que empezó.",
    button: "Empezar una reserva nueva",
    booked:
      "¿Ya reservó? El enlace de su correo muestra su visita. Si el correo no llega, o si al empezar de nuevo vuelve a esta página, llámenos al <phone></phone>.",
  },
};
