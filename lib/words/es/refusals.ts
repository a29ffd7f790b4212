import type { refusals as inEnglish } from "@/lib/words/en/refusals";
import type { SameShape } from "@/lib/words/shape";

export const refusals: SameShape<typeof inEnglish> = {
  notPrintable: "Hay caracteres que no se pueden imprimir. Escriba el texto en lugar de pegarlo.",
  tooLong: "Use como máximo {max, number} caracteres.",
  tooMany:
    "Hubo muchísimos intentos desde su conexión. Espere {minutes, plural, =1 {un minuto} other {# minutos}} e inténtelo de nuevo, o llámenos.",
  tooManyToday:
    "Hoy se han reservado muchísimas visitas desde su conexión. Llámenos, por favor: con gusto le reservamos más.",
  reload: "Vuelva a cargar la página e inténtelo de nuevo.",
  emailMissing: "Escriba su correo electrónico.",
  emailWrong: "Escriba una sola dirección de correo, como nombre@ejemplo.com.",
  phoneMissing: "Escriba su número de teléfono.",
  phoneWrong:
    "Escriba un número de teléfono con su código de área. Puede llevar números, espacios y los signos + ( ) - .",
  nameMissing: "Escriba su nombre.",
  ownNameMissing: "Escriba su propio nombre completo.",
  visitorNameMissing: "Escriba el nombre completo de la persona que viene.",
  forWhomMissing: "Diga para quién es la visita.",
  messageMissing: "Escriba su mensaje.",
  referenceWrong: "Escriba la referencia de su visita: ocho letras y números, como 7KQ3-M9PX.",
  birthDate: {
    form: "Escriba el mes, el día y el año con números, como 5 31 1980.",
    missing: "Escriba la fecha de nacimiento así: 1980-05-31.",
    unreal: "Escriba una fecha que exista, como 1980-05-31.",
    outOfRange: "Escriba una fecha de nacimiento entre 1900 y hoy.",
  },
  screening: {
    answer: "Responda a esta pregunta con «sí» o «no».",
    answers: "Responda a cada pregunta de seguridad.",
    notOurs: "Esta no es una de nuestras preguntas de seguridad.",
    choose: "Pregunta {position, number}: elija sí o no.",
    changed: "Hemos cambiado estas preguntas desde que abrió esta página. Responda a las nuevas, por favor.",
  },
  wish: {
    time: "Escriba una hora, como 2:30 PM.",
    weekdays: "Elija por lo menos un día de la semana.",
    hours: "Elija un momento del día.",
    dayMissing: "Escriba el último día que le serviría.",
    dayUnreal: "Escriba un día que exista.",
    dayPast: "Ese día ya pasó. Elija uno posterior.",
    dayTooFar: "Elija un día dentro de un año.",
    dayAfterVisit: "Elija un día antes de su visita, o ese mismo día.",
    notice: "Elija cuánto tiempo necesita.",
    untilBeforeFrom: "La segunda hora debe ser posterior a la primera.",
  },
  intake: {
    score: "Elija un número del 0 al 10.",
    note: "Escriba algo o déjelo vacío.",
    tick: "Márquelo o déjelo sin marcar.",
    yesNo: "Elija sí o no.",
    drawing: "Por favor, dibújelo otra vez.",
    drawingTooLarge: "Este dibujo es demasiado grande. Bórrelo y dibuje menos líneas.",
    where: "Marque por lo menos un lugar, o dibújelo.",
    side: "Elija la pierna que le duele.",
    weakness: "Elija si una pierna o un pie está más débil.",
    since: "Elija desde cuándo.",
    text: "Escriba unas palabras.",
  },
};
