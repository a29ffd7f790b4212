type Props = { className?: string | undefined };

/** The clinic's mark: a sprig of pine whose stem is a fine needle. */
export function Sprig({ className }: Props) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        d="M24 3v42M24 19c-2-5-6-8-11-9M24 19c2-5 6-8 11-9M24 26c-3-5-8-8-14-8M24 26c3-5 8-8 14-8M24 33c-3-4-8-7-13-7M24 33c3-4 8-7 13-7M24 12c-1-3-3-5-5-7M24 12c1-3 3-5 5-7"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="24" cy="42.5" r="2.6" fill="var(--rust)" />
    </svg>
  );
}
