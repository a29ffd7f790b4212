import type { mail as inEnglish } from "@/lib/words/en/mail";
import type { SameShape } from "@/lib/words/shape";

export const mail: SameShape<typeof inEnglish> = {
  what: { call: "llamada", visit: "visita" },
  hello: "Hola:",
  helloName: "Hola, {name}:",
  arranged: "Esta {what} es para {visitor}. La organizó usted.",
  facts: {
    when: "Cuándo",
    where: "Dónde",
    with: "Con",
    reference: "Referencia",
    state: "Estado",
    keptUntil: "Guardada hasta",
  },
  byPhone: "Por teléfono: le llaman de {clinic}",
  see: "Ver su {what}",
  alsoCall: "También puede llamarnos: {phone}.",
  notYou:
    "Si no fue usted, no haga nada: no enviamos este enlace a nadie más. ¿Tiene preguntas? Llámenos: {phone}.",
  standing: { booked: "Reservada", here: "Usted ya está aquí", over: "Terminada", cancelled: "Cancelada" },
  until:
    "{near, select, today {hoy,} tomorrow {mañana,} other {el}} {day}, {hour, select, 1 {a la} other {a las}} {time}",
  confirmed: {
    subject: "Reservada: {when}",
    title: "Su {what} está reservada",
    forward: { call: "Será un gusto hablar con usted.", visit: "Le esperamos con gusto." },
    beforeVisit:
      "Para prepararse: use ropa suelta que se pueda subir por encima de los codos y las rodillas, coma algo ligero en las dos horas antes y llegue cinco minutos antes.",
    beforeCall: "Para prepararse: tenga el teléfono a mano y busque un lugar tranquilo para hablar.",
    sameLink:
      "Con el mismo enlace puede cambiarla o cancelarla, y ver hasta cuándo. ¿Tiene preguntas? Llámenos: {phone}.",
  },
  moved: {
    subject: "Nueva hora: {when}",
    subjectSameTime: "Hay un cambio: {when}",
    title: "Su {what} tiene otra hora",
    titleSameTime: "Su {what} cambió",
    lead: "Su {what} ya no es el {formerly}. Esto es lo que vale ahora:",
    leadSameTime: "Algo de su {what} es diferente ahora. Esto es lo que vale:",
    calendar: "El archivo de calendario que viene con este correo reemplaza al anterior.",
    callUs: "Si esto no le conviene, llámenos: {phone}.",
  },
  cancelled: {
    subject: "Cancelada: {when}",
    title: "Su {what} está cancelada",
    lead: "Su {what} del {when} está cancelada. No tiene que hacer nada.",
    calendar: "El archivo que viene con este correo la quita de su calendario.",
    see: "Ver qué pasó con su {what}",
    callUs: "Si no esperaba esto, o si quiere otra hora, llámenos: {phone}.",
  },
  reminder: {
    subject: "Recordatorio: {when}",
    title: "Se acerca su {what}",
    kept: "Guardamos esta hora para usted. Si no puede venir, díganoslo, y otra persona podrá usarla.",
    see: "Ver su {what} y decir que viene",
    move: "Cambiarla a otra hora",
    cancel: "Cancelarla",
  },
  moveAsked: {
    subject:
      "No podemos {kind, select, call {llamarle} other {atenderle}} el {when}: elija otra hora, por favor",
    title: {
      call: "No podemos llamarle a la hora acordada",
      visit: "No podemos atenderle a la hora de su visita",
    },
    lead: "Lo sentimos: no podemos {kind, select, call {llamarle} other {atenderle}} el {when}. ¿Le serviría esta otra hora?",
    answer: "Tomar esta hora o elegir otra",
    notKept:
      "Será suya cuando la tome. Hasta entonces no la guardamos: si alguien se adelanta, el enlace le muestra otras horas cercanas.",
    doNotCome: "Por favor, no venga a la hora de antes. También puede llamarnos: {phone}.",
  },
  takenBack: {
    subject: "Su {what} sigue en pie: {when}",
    title: "Su {what} sigue como estaba",
    lead: {
      call: "Le pedimos que eligiera otra hora. Ya no hace falta: le llamamos como acordamos al principio.",
      visit: "Le pedimos que eligiera otra hora. Ya no hace falta: le atendemos como acordamos al principio.",
    },
    callUs: "Si esto ya no le conviene, llámenos: {phone}.",
  },
  linkAgain: {
    subject: "Su enlace: {what} del {when}",
    title: "El enlace a su {what}",
    asked: "Alguien, esperamos que usted, pidió el enlace a esta {what}.",
  },
  allVisits: {
    title: "Sus visitas",
    asked: "Alguien, esperamos que usted, pidió ver todas las visitas reservadas con esta dirección.",
    see: "Ver todas las visitas",
    until: "El enlace funciona hasta el {when}.",
  },
  joined: {
    title: "Está en la lista de espera",
    leadEarlier:
      "Cuando quede libre una hora que le convenga, la guardamos para usted y le escribimos. La visita que ya tiene sigue siendo suya hasta que tome otra hora.",
    lead: "Cuando quede libre una hora que le convenga, la guardamos para usted y le escribimos. Nada queda reservado hasta que tome una hora.",
    oneAtATime:
      "Preguntamos a una sola persona a la vez; por eso, si le ofrecemos una hora, de verdad puede tomarla.",
    see: "Ver su lugar o salir de la lista",
    callUs: "Si no fue usted, o si tiene una pregunta, llámenos: {phone}.",
  },
  offer: {
    subject: "Guardamos una hora para usted: {when}",
    title: "Guardamos una hora para usted",
    lead: "Esta hora quedó libre. La guardamos para usted, y para nadie más, hasta {until}.",
    take: "Tomar esta hora o devolverla",
    see: "Ver esta hora o devolverla",
    nothingBooked: "Nada queda reservado hasta que la tome.",
    staysYours:
      "La visita que ya tiene sigue siendo suya hasta que tome esta; entonces cambia a la nueva hora.",
    tooNear:
      "Falta muy poco para su visita y ya no se puede cambiar en línea: para tomar esta hora, llámenos al {phone}.",
    next: "Si no sabemos de usted antes, la hora pasa a la siguiente persona. Usted sigue en la lista.",
  },
  calendar: {
    summary: "{kind, select, call {Llamada de} other {Visita a}} {clinic}",
    with: "Con {practitioner}",
    reference: "Referencia: {reference}",
    see: "Ver esta visita: {url}",
    phone: "Teléfono: {phone}",
  },
};
