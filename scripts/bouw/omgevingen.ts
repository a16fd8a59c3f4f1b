/** A place to build: the name of its folder, and what its machine is set to. */
type Omgeving = { naam: string; omgeving: Record<string, string> };

/** Two places as far apart as can be: other folder, day, language and order of the alphabet. */
export const omgevingen: readonly Omgeving[] = [
  { naam: 'a', omgeving: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  {
    naam: 'een map met spaties/en een tweede',
    omgeving: { TZ: 'Pacific/Pago_Pago', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' },
  },
];
