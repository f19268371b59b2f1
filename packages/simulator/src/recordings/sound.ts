import { hashText, toUnit } from "../random.js";

const sampleRate = 8000;
const frameCount = 400;
const headerBytes = 44;

/**
 * Creates a WAV of a twentieth of a second, 8-bit PCM, with a different tone for each name and seed, so that recordings
 * differ. If the name contains "stereo", it has two channels with a tone each.
 */
export function makeSound(name: string, seed: number): Uint8Array {
  const channels = /stereo/i.test(name) ? 2 : 1;
  const samples = frameCount * channels;
  const file = new Uint8Array(headerBytes + samples);
  const view = new DataView(file.buffer);
  const text = (at: number, word: string) =>
    [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, headerBytes - 8 + samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels, true);
  view.setUint16(32, channels, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, samples, true);
  for (let channel = 0; channel < channels; channel += 1) {
    const hertz = 200 + 800 * toUnit(hashText(seed, `${channel} ${name}`));
    for (let frame = 0; frame < frameCount; frame += 1) {
      file[headerBytes + frame * channels + channel] =
        128 + Math.round(60 * Math.sin((2 * Math.PI * hertz * frame) / sampleRate));
    }
  }
  return file;
}
