import { Notice } from "@/components/ui/notice";

type Props = { days: number; hadGoodDrill: boolean; fault: string | null };

/** Says that the clinic might not come back after a loss, and what to do about it. */
export function BackupAlarm({ days, hadGoodDrill, fault }: Props) {
  return (
    <Notice kind="warning" heading="The backups need someone to look">
      <p>
        {hadGoodDrill
          ? `For ${days} days no backup has been tried and found good.`
          : `In ${days} days of booking no backup has been tried and found good.`}{" "}
        If this computer failed today, bookings might be lost.
      </p>
      {fault !== null && <p>The last try said: {fault}</p>}
      <p>Ask whoever runs this system to read “What each alarm means” in its operations page.</p>
    </Notice>
  );
}
