import type { copy as inEnglish } from "@/lib/words/en/copy";
import type { SameShape } from "@/lib/words/shape";

export const copy: SameShape<typeof inEnglish> = {
  about:
    "Todo lo que guardamos que se reservó con esta dirección de correo, se envió a ella o se escribió desde ella. Las horas son las del reloj de la clínica, con su diferencia con UTC.",
  notInThisFile: {
    birthDates:
      "Fechas de nacimiento: abren las respuestas de salud de una visita. Pregúntenos y le decimos la suya.",
    answers: "Lo que se respondió para preparar una visita: abra la visita, allí se muestra.",
    notes: "Notas de la recepción y de quien le atiende: pídanoslas.",
  },
  answersNotKept: "no se guardan",
  requests: {
    MESSAGE: "Mensaje de la página de contacto",
    CALL_BACK: "Petición de que le llamemos",
    CANNOT_COME: "Aviso de que alguien no puede venir",
    ERASURE: "Petición de borrar los datos",
  },
  mailStates: {
    OWED: "En camino",
    SENT: "Recibido por el servidor de correo",
    SKIPPED: "No se envió, porque ya no era cierto",
    FAILED: "No se pudo entregar",
  },
  waits: {
    WAITING: "En espera",
    BOOKED: "Se encontró una hora",
    LEFT: "Fuera de la lista",
    OVER: "Su último día ya pasó",
  },
  mails: {
    BOOKING_CONFIRMED: "Confirmación",
    BOOKING_CHANGED: "Novedades sobre la visita",
    VISIT_REMINDER: "Recordatorio",
    MOVE_ASKED: "Pregunta sobre otra hora",
    MOVE_TAKEN_BACK: "La visita se queda como estaba",
    LINK_AGAIN: "Enlace a la visita, otra vez",
    VISITS_LINK: "Enlace a todas las visitas de una dirección de correo",
    WAITLIST_JOINED: "Lugar en la lista de espera",
    WAITLIST_OFFER: "Oferta de una hora",
    CANNOT_COME: "El paciente no puede venir",
    ERASURE_REQUESTED: "Petición de borrar los datos",
    CONTACT_RECEIVED: "Mensaje de la página de contacto",
    CALL_BACK_REQUESTED: "Petición de que le llamemos",
    STAFF_INVITED: "Invitación a la recepción",
    PASSWORD_RESET: "Enlace para una contraseña nueva",
    TEXT_TRIED: "Correo de prueba con un texto propio de la clínica",
  },
};
