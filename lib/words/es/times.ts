import type { times as inEnglish } from "@/lib/words/en/times";
import type { SameShape } from "@/lib/words/shape";

export const times: SameShape<typeof inEnglish> = {
  short: "Día y hora: paso 3 de 5",
  title: "Elija un día y una hora",
  taken: "Ya no está libre: {moment}",
  takenText:
    "Alguien acaba de reservar esa hora, o ya empieza demasiado pronto. Elija otra, por favor. Todo lo demás que nos dijo se guarda.",
  ranOut: "Su hora sigue libre, pero ya no se la guardamos",
  ranOutText: "Elíjala otra vez abajo, o tome otra.",
  waitlist: "¿No le sirve ninguna hora? Entre en la lista de espera",
  nearest: "Las horas libres más cercanas",
  timesOn: "Horas para el {day}",
  count: "{count, plural, one {# hora} other {# horas}}",
  morning: "Mañana",
  afternoon: "Tarde",
  evening: "Noche",
  keptUntil: "guardada para usted hasta las {time}",
  moreDays: "Más días",
  earlier: "Días anteriores",
  later: "Días siguientes",
  nothing: "Por el momento no hay horas libres",
  nothingText:
    "Llámenos al <phone></phone>, por favor. Sabemos quién puede cancelar y podemos buscar una hora con usted. También puede elegir arriba a otra persona u otro tratamiento.",
  missing: "Elija una hora.",
  tooMany:
    "Está guardando otras horas en otras ventanas. Reserve una de esas, espere a que quede libre, o llámenos.",
  work: "En este momento se están eligiendo muchísimas horas. Para que no entren robots, su navegador hace ahora una cuenta. Tarda unos segundos y sigue por sí solo. Si no pasa nada, inténtelo de nuevo en diez minutos o llámenos al {phone}.",
  keep: "Guardar esta hora",
  keeping: "Guardando esta hora",
};
