import type { waitlist as inEnglish } from "@/lib/words/en/waitlist";
import type { SameShape } from "@/lib/words/shape";

export const waitlist: SameShape<typeof inEnglish> = {
  short: "Su lugar en la lista de espera",
  above: "Lista de espera, {name}",
  titles: {
    booked: "Ya tiene una hora",
    over: "Ya no está en la lista de espera",
    kept: "Le guardamos una hora",
    waiting: "Está en la lista de espera",
  },
  visitNow: "Su visita por ahora: {moment} con {practitioner}.",
  visit: "Su visita: {moment} con {practitioner}.",
  see: "Ver su visita",
  place: "Usted es el número {number, number} de {of, number}.",
  wish: "Lo que le serviría",
  anyone: "Cualquiera que esté libre",
  leave: "Salir de la lista de espera",
  questions: "¿Tiene preguntas? Llámenos al <phone></phone>.",
  wished: {
    days: "Días",
    hours: "Hora del día",
    until: "Hasta",
    notice: "Le preguntamos",
    anyDay: "Cualquier día de la semana",
    weekdays: {
      "1": "lunes",
      "2": "martes",
      "3": "miércoles",
      "4": "jueves",
      "5": "viernes",
      "6": "sábados",
      "7": "domingos",
    },
    and: "y",
    between: "De {from} a {until}",
    noticeIs: "{notice} antes, a más tardar",
    otherNotice: "{minutes} minutos",
  },
  keptUntil:
    "{near, select, today {hoy, {hour, select, 1 {a la} other {a las}} {time}} tomorrow {mañana, {hour, select, 1 {a la} other {a las}} {time}} other {el {moment}}}",
  kept: {
    heading: "Guardada para usted hasta {until}",
    phoneOnly:
      "Falta muy poco para su visita y no se puede cambiar aquí. Para tomar esta hora, llámenos antes de ese momento, por favor: <phone></phone>.",
    moves: "Su visita pasa a esta hora. La hora anterior se la damos a otra persona.",
    take: "Tomar esta hora",
    giveBack: "No, gracias",
  },
  notes: {
    clash: "No pudimos reservar esta hora",
    clashText:
      "Puede que tenga otra visita a esa hora. Llámenos al <phone></phone>, por favor, antes de que pase a otra persona.",
    lost: "Esa hora ya no está",
    lostText: "Se la guardamos hasta {until}, y ha pasado a la siguiente persona. Usted sigue en la lista.",
    withdrawn: "Tuvimos que retirar esa hora",
    withdrawnText:
      "Ya no se la guardamos. Usted sigue en la lista. Si tiene alguna pregunta, llámenos al <phone></phone>.",
    declined: "Gracias por avisarnos",
    declinedText: "La hora pasa a la siguiente persona. Usted sigue en la lista.",
    joined: "Hemos anotado lo que le serviría",
    joinedText:
      "El enlace a esta página va en camino por correo electrónico. Le escribimos de nuevo cuando haya una hora libre.",
  },
  safety: {
    short: "Preguntas de seguridad antes de tomar la hora",
    above: "{moment}, guardada hasta {until}",
    title: "Primero, otra vez las preguntas de seguridad",
    lead: "Puede que algo haya cambiado mientras esperaba. Preguntamos por lo que es nuevo o ha empeorado. Sus respuestas no se guardan.",
  },
};
