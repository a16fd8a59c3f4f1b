import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Layers, inner to outer; a layer may import itself and everything before it. */
const lagen = [
  'schemas',
  'inhoud',
  'formulier',
  'catalogus',
  'zoek',
  'views',
  'hosting',
  'components',
  'layouts',
  'pages',
];

/** Layers of plain TypeScript: no Astro, no Node. */
const puur = ['schemas', 'inhoud', 'formulier', 'catalogus', 'zoek', 'views', 'hosting'];

const grenzen = lagen.map((laag, i) => ({
  files: [`src/${laag}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...lagen.slice(i + 1).map((verder) => ({
            group: [`#src/${verder}/*`, `**/${verder}/**`],
            message: `${laag} may not import from ${verder}: see src/README.md.`,
          })),
          ...(puur.includes(laag)
            ? [
                {
                  regex: '^(astro:|node:|.*\\.astro$|astro/(?!zod$))',
                  message: `${laag} is plain TypeScript: no Astro, no Node.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', 'dist-hosting', '.astro', 'node_modules', 'content', 'scripts/fixtures'] },
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.d.ts'],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  {
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
    },
  },
  ...grenzen,
  {
    files: ['*.mjs', '*.ts', '**/*.d.ts', 'scripts/browser/setup.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.astro'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
);
