let sound: AudioContext | undefined;

/** Readies the sound; browsers allow that only when somebody pressed something. */
export const readySound = (): void => {
  sound ??= new AudioContext();
  void sound.resume();
};

/** A short tone, not loud. */
export const playTone = (): void => {
  if (sound === undefined) return;
  const now = sound.currentTime;
  const volume = sound.createGain();
  volume.gain.setValueAtTime(0.0001, now);
  volume.gain.exponentialRampToValueAtTime(0.15, now + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + 0.4);
  volume.connect(sound.destination);
  const tone = sound.createOscillator();
  tone.frequency.value = 660;
  tone.connect(volume);
  tone.start(now);
  tone.stop(now + 0.45);
};
