import type { page as inEnglish } from "@/lib/words/en/page";
import type { SameShape } from "@/lib/words/shape";

export const page: SameShape<typeof inEnglish> = {
  problem: "Hay un problema",
  problemTitle: "Problema: ",
  error: "Error: ",
  optional: "(opcional)",
  yes: "Sí",
  no: "No",
  continue: "Continuar",
  change: "Cambiar",
  oneMoment: "Un momento",
  brokenTitle: "Lo sentimos, algo falló de nuestro lado",
  brokenLead:
    "No es culpa suya. Inténtelo una vez más. Si vuelve a pasar, llámenos: nuestro número está arriba en esta página.",
  tryAgain: "Intentar de nuevo",
  toFirstPage: "Ir a la primera página",
};
