type Props = {
  visit: { patientName: string; bookedBy: string | null };
  /** "a…@example.com"; null: no mail is sent. */
  address: string | null;
};

/** Whose visit it is, where mail about it goes, and who may change it. */
export function WhoseVisit({ visit: { patientName, bookedBy }, address }: Props) {
  return (
    <p>
      {bookedBy !== null && (
        <>
          This visit is for {patientName}. {bookedBy} arranged it.{" "}
        </>
      )}
      {address !== null && <>Mail about it goes to {address}. </>}
      Whoever has the visit’s link can change it.
    </p>
  );
}
