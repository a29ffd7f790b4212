import "server-only";

/**
 * Shares one answer among all who ask the same question while it waits to be looked into. Looking begins only after
 * each of them has asked, so nobody gets an answer that is older than the question; whoever asks while it is being
 * looked into waits for the next. Two hundred who lose a race thus cost a reading or two, not two hundred.
 */
export function sharedAnswers<Answer>(): (question: string, look: () => Promise<Answer>) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>();
  const looking = new Map<string, Promise<unknown>>();

  return (question, look) => {
    const asked = waiting.get(question);
    if (asked) return asked;

    const begin = () => {
      waiting.delete(question);
      const answer = look();
      const over = answer
        .catch(() => undefined)
        .then(() => {
          if (looking.get(question) === over) looking.delete(question);
        });
      looking.set(question, over);
      return answer;
    };
    const answer = (looking.get(question) ?? Promise.resolve()).then(begin);
    waiting.set(question, answer);
    return answer;
  };
}
