import type { Fault, Sentence } from '#core';

import { attributePointer } from './attribute-pointer.js';

const says = (nl: string, en: string): Sentence => ({ nl, en });

export const attributeMissing = (name: string): Fault => ({
  code: 'attribuut-ontbreekt',
  pointer: attributePointer(name),
  expected: says(`Het attribuut "${name}" is verplicht.`, `The attribute "${name}" is required.`),
  remedy: says(
    `Vul "${name}" in en stuur het bericht met een nieuw id opnieuw.`,
    `Fill in "${name}" and send the report again with a new id.`,
  ),
});

export const attributeRepeated = (name: string): Fault => ({
  code: 'attribuut-dubbel',
  pointer: attributePointer(name),
  expected: says('Elk attribuut komt één keer voor.', 'Each attribute occurs once.'),
  remedy: says('Stuur dit attribuut één keer.', 'Send this attribute once.'),
});

export const attributeInvalid = (name: string, expected: Sentence): Fault => ({
  code: 'attribuut-ongeldig',
  pointer: attributePointer(name),
  expected,
  remedy: says(
    'Verbeter dit attribuut en stuur het bericht met een nieuw id opnieuw.',
    'Correct this attribute and send the report again with a new id.',
  ),
});

export const attributeNameInvalid = (name: string): Fault =>
  attributeInvalid(
    name,
    says(
      'De naam van een attribuut bestaat uit 1 tot 20 kleine letters of cijfers.',
      'The name of an attribute is 1 to 20 lower-case letters or digits.',
    ),
  );

export const personNumberIn = (pointer: string, place: Sentence): Fault => ({
  code: 'persoonsgegeven-in-envelop',
  pointer,
  expected: says(
    `In ${place.nl} staat geen burgerservicenummer of een getal dat daarop lijkt.`,
    `${place.en} holds no citizen service number, nor a number that looks like one.`,
  ),
  remedy: says(
    'Gebruik een kenmerk zonder betekenis. Een burgerservicenummer mag alleen in data staan.',
    'Use an opaque reference. A citizen service number may only stand in data.',
  ),
});

export const mediaTypeUnknown = (pointer: string): Fault => ({
  code: 'mediatype-onbekend',
  pointer,
  expected: says(
    'Eén bericht als application/cloudevents+json, of data als application/json.',
    'One report as application/cloudevents+json, or data as application/json.',
  ),
  remedy: says(
    'Stuur elk bericht apart, als JSON en met het juiste mediatype.',
    'Send each report by itself, as JSON and with the right media type.',
  ),
});

export const base64Refused = (): Fault => ({
  code: 'attribuut-ongeldig',
  pointer: '/data_base64',
  expected: says('De inhoud staat als JSON in "data".', 'The content stands as JSON in "data".'),
  remedy: says('Gebruik "data" in plaats van "data_base64".', 'Use "data" instead of "data_base64".'),
});

export const dataMissing = (): Fault => ({
  code: 'veld-ontbreekt',
  pointer: '/data',
  expected: says('Het bericht heeft een inhoud ("data").', 'The report has content ("data").'),
  remedy: says('Stuur de inhoud mee als JSON.', 'Send the content along as JSON.'),
});

export const eventNotObject = (): Fault => ({
  code: 'json-ongeldig',
  pointer: '',
  expected: says('Het bericht is één JSON-object.', 'The report is one JSON object.'),
  remedy: says('Stuur één CloudEvent als JSON-object.', 'Send one CloudEvent as a JSON object.'),
});

export const reportTooLarge = (): Fault => ({
  code: 'bericht-te-groot',
  pointer: '',
  expected: says(
    'Een bericht is ten hoogste 64 KiB (65.536 bytes).',
    'A report is at most 64 KiB (65,536 bytes).',
  ),
  remedy: says(
    'Kort de teksten in of verdeel de inhoud over meer berichten.',
    'Shorten the texts or spread the content over more reports.',
  ),
});
