/** Plays moments one after the other: what is typed letter by letter, then what the editor shows. */
import { computed, onBeforeUnmount, ref } from "vue";
import type { Moment } from "./record.js";

const letterMs = 45;
/** The longest that typing takes, and how long a list is shown. */
const typingMs = 1600;
const readingMs = 2600;

export function useRecording(moments: readonly Moment[]) {
  const index = ref(0);
  const playing = ref(false);
  /** The letters that are typed; all of them while nothing plays. */
  const letters = ref(Infinity);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const moment = computed(() => moments[index.value]!);
  const isTyped = computed(() => letters.value >= moment.value.typed.length);
  const typed = computed(() => moment.value.typed.slice(0, letters.value));

  function pause(): void {
    clearTimeout(timer);
    playing.value = false;
    letters.value = Infinity;
  }

  function go(to: number): void {
    pause();
    index.value = Math.max(0, Math.min(to, moments.length - 1));
  }

  /** Plays from this moment; from the first after the last one. */
  function play(): void {
    if (index.value === moments.length - 1) index.value = 0;
    playing.value = true;
    type();
  }

  function type(): void {
    letters.value = 0;
    const delay = Math.min(letterMs, typingMs / moment.value.typed.length);
    const step = (): void => {
      if (!isTyped.value) {
        letters.value += 1;
        timer = setTimeout(step, delay);
      } else if (index.value < moments.length - 1) {
        timer = setTimeout(() => {
          index.value += 1;
          type();
        }, readingMs);
      } else pause();
    };
    timer = setTimeout(step, delay);
  }

  onBeforeUnmount(() => clearTimeout(timer));
  return { index, moment, typed, isTyped, playing, go, pause, play };
}
