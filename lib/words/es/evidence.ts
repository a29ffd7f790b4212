import type { evidence as inEnglish } from "@/lib/words/en/evidence";
import type { SameShape } from "@/lib/words/shape";

export const evidence: SameShape<typeof inEnglish> = {
  title: "Las pruebas, a favor y en contra",
  lead: "Queremos que decida con los ojos abiertos. La acupuntura simulada se parece a la acupuntura, pero no lo es. Comparar las dos muestra qué añaden las agujas de verdad.",
  figure: {
    caption: "Cuánto bajó el dolor de pierna en ese estudio, en una escala de 0 a 100",
    real: "Acupuntura",
    realPoints: "31 puntos",
    sham: "Simulada",
    shamPoints: "15 puntos",
    note: "La diferencia fue de 16 puntos (intervalo de confianza del 95 %: de 10.6 a 21.3). Viene de un solo estudio, con personas que tenían ciática desde hacía tiempo.",
  },
  for: "A favor",
  against: "En contra o con dudas",
  promise:
    "La ciática suele mejorar en 4 a 6 semanas (NHS 111 Wales), y muchas personas mejoran sin acupuntura. Ningún tratamiento puede prometerle una cura, y nosotros tampoco.",
  reviewed: "Leímos las fuentes por última vez en {month}.",
  findings: {
    tu: "216 adultos con ciática de larga duración por una hernia de disco, en seis hospitales de China, recibieron diez sesiones en cuatro semanas. Las agujas de verdad aliviaron el dolor de pierna más que las simuladas, y la diferencia seguía después de un año. No se vieron daños graves.",
    debar:
      "A 800 adultos de 65 años o más con dolor duradero de espalda baja (no ciática) les fue un poco mejor con acupuntura que solo con la atención habitual. No hubo un grupo con acupuntura simulada, así que no sabemos cuánto hicieron las agujas.",
    qaseem:
      "Los consejos de los médicos estadounidenses de 2017 nombraban la acupuntura como una opción para el dolor de espalda baja. El grupo que los escribió los da por vencidos a los cinco años, así que ya son historia.",
    ji: "Una revisión de 12 estudios sobre la ciática con 1,842 personas comparó la acupuntura con medicinas, y la acupuntura salió mejor. Los estudios eran débiles.",
    nice: "La guía nacional de Inglaterra sobre el dolor de espalda baja y la ciática (2016) dice que no se debe recomendar la acupuntura. Su versión de 2009 había ofrecido hasta diez sesiones.",
    mu: "Una gran revisión sobre el dolor duradero de espalda baja (33 estudios, 8,270 personas) encontró que la mayoría de los estudios podía tener sesgos: quienes daban el tratamiento sabían cuál era.",
  },
};
