import type { asked as inEnglish } from "@/lib/words/en/asked";
import type { SameShape } from "@/lib/words/shape";

export const asked: SameShape<typeof inEnglish> = {
  short: "Una hora nueva para su visita",
  title: { call: "No podemos llamarle a esa hora", visit: "No podemos atenderle a esa hora" },
  reference: "Referencia {reference}",
  lead: "Lo sentimos. Su {what, select, call {llamada} other {visita}} iba a ser el {moment} con {practitioner}. Elija otra hora, por favor.",
  slow: "Eso fue demasiado rápido para nosotros",
  slowText: "No se cambió nada. Espere un minuto, por favor, y presione otra vez.",
  suggest: "Le proponemos",
  yours: "Es suya en cuanto la tome. Hasta entonces, otra persona puede ser más rápida.",
  take: "Tomar esta hora",
  taken: "Alguien fue más rápido",
  gone: "La hora que le propusimos ya no está libre",
  goneText:
    "Ya no es posible el {moment} con {practitioner}. Lo sentimos. {others, plural, =0 {Por el momento no hay nada más libre. Llámenos, por favor.} other {Estas son las horas libres más cercanas. Con presionar una vez la toma.}}",
  timeWith: "{moment} con {practitioner}",
  another: "Elegir otra hora",
  cancel: { call: "Cancelar mi llamada", visit: "Cancelar mi visita" },
  call: "También puede llamarnos al <phone></phone>.",
  notice: {
    text: "Lo sentimos. Le proponemos el {moment} con {practitioner}. Puede tomar esa hora, elegir otra o cancelar.",
    button: "Elegir su nueva hora",
    questions: "¿Tiene preguntas? Llame al <phone></phone>.",
  },
};
