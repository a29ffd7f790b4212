import type { urgent as inEnglish } from "@/lib/words/en/urgent";
import type { SameShape } from "@/lib/words/shape";

export const urgent: SameShape<typeof inEnglish> = {
  title: "Busque atención médica ahora, por favor",
  first: "Haga esto primero",
  call: "<call>Llame al 911</call> o vaya ahora a la sala de urgencias más cercana.",
  why: "Respondió que sí a una señal que un médico debe revisar hoy. No espere a una visita con nosotros, por favor. Si tiene una pierna débil o entumecida, que maneje otra persona.",
  booked:
    "Su visita sigue reservada, y lo que respondió se guarda. Si marcó «sí» por error, abra el enlace de su correo y responda otra vez a las preguntas. Nuestro número es <phone></phone>.",
  notBooked:
    "Con esta respuesta no podemos reservar una visita en línea. Si marcó «sí» por error, <again>responda otra vez a las preguntas</again>. Nuestro número es <phone></phone>.",
  checked: "¿Ya le revisó un médico?",
  callBack: "Entonces deje su número. Le llamamos y vemos juntos si puede venir con nosotros y cuándo.",
  form: {
    name: "Su nombre",
    phone: "Número de teléfono",
    button: "Pedir que me llamen",
    sending: "Enviando",
  },
};
