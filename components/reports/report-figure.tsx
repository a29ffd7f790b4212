import type { Picture, ReportTable } from "@/lib/domain/report-picture";
import type { ReportRange } from "@/lib/domain/report-range";
import { Bars } from "./bars";
import { Columns } from "./columns";
import { HeatMaps } from "./heat-map";
import styles from "./reports.module.css";

type Props = { picture: Picture; range: ReportRange };

/** A picture with the sentence that says it, its numbers below, and the way to have them as a file. */
export function ReportFigure({ picture, range }: Props) {
  const { name, title, summary, counted, chart, table } = picture;
  const query = new URLSearchParams({ from: range.from, to: range.until });
  return (
    <section className={chart?.kind === "heat" ? styles.wide : styles.part} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${name}-summary`} className={styles.summary}>
        {summary}
      </p>
      {chart !== null && (
        <div role="img" aria-labelledby={`${name}-title ${name}-summary`} className={styles.chart}>
          {chart.kind === "heat" && <HeatMaps maps={chart.maps} />}
          {chart.kind === "columns" && <Columns id={name} series={chart.series} columns={chart.columns} />}
          {chart.kind === "bars" && <Bars bars={chart.bars} />}
        </div>
      )}
      {table.rows.length > 0 && (
        <div className={styles.below}>
          <details className={styles.details}>
            <summary>
              The numbers<span className="visually-hidden">: {title}</span>
            </summary>
            <p className={styles.counted}>{counted}</p>
            <Numbers title={title} {...table} />
          </details>
          <a href={`/api/desk/reports/${name}?${query}`} className={styles.file}>
            Download<span className="visually-hidden"> {title}</span> (CSV)
          </a>
        </div>
      )}
    </section>
  );
}

function Numbers({ title, heads, rows }: ReportTable & { title: string }) {
  return (
    <div className={styles.region} role="region" aria-label={`Table: ${title}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
