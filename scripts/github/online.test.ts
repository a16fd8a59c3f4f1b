import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toRsync, zetNeer } from './rsync.ts';
import { bereidVoor, toVoorbeeldadres, vulIn } from './voorbeeld.ts';

describe('the destination on a server', () => {
  test('is a folder, named behind --', () => {
    const args = toRsync('dist/', { naar: 'site@www.example.org:/var/www/site/' }, 'ssh');
    expect(args.slice(-3)).toEqual(['--', 'dist/', 'site@www.example.org:/var/www/site/']);
    expect(args).toContain('--no-links');
  });

  test.each([
    '',
    'dist',
    '/etc/',
    '-e sh@host:/x/',
    'site@host:/',
    'site@host:/../etc/',
    'site@host:/x/; rm -rf ~/',
    'site@-oProxyCommand=x:/x/',
    'site@host:/x',
    'rsync://host/x/',
  ])('%j is refused', (naar) => {
    expect(() => toRsync('dist', { naar }, 'ssh')).toThrow('gebruiker@server:/map/');
  });
});

test('the key is in a file only its owner can read, for as long as the copying takes', () => {
  const map = mkdtempSync(join(tmpdir(), 'mao-rsync-'));
  const { PATH } = process.env;
  try {
    // Stands in for rsync: writes down its arguments, and the key with its rights.
    const nep = `#!/bin/sh\necho "$@" > ${map}/args\nset -- $(echo "$@" | grep -o '/[^ ]*/sleutel ')\ncat "$1" > ${map}/sleutel\nstat -c %a "$1" > ${map}/rechten\n`;
    writeFileSync(join(map, 'rsync'), nep, { mode: 0o755 });
    process.env['PATH'] = `${map}:${PATH}`;
    zetNeer('dist', { naar: 'site@host:/www/', sleutel: 'GEHEIM', hostsleutel: 'host ssh-x y' });
    const lees = (naam: string) => readFileSync(join(map, naam), 'utf8');
    expect(lees('args')).toContain('StrictHostKeyChecking=yes');
    expect(lees('args')).not.toContain('GEHEIM');
    expect(lees('sleutel')).toBe('GEHEIM\n');
    expect(lees('rechten')).toBe('600\n');
    const [pad = ''] = /\S+\/sleutel(?= )/.exec(lees('args')) ?? [];
    expect(pad).not.toBe('');
    expect(existsSync(pad)).toBe(false);
  } finally {
    process.env['PATH'] = PATH;
    rmSync(map, { recursive: true });
  }
});

describe('a preview', () => {
  test('has an address of its own per pull request', () => {
    expect(toVoorbeeldadres('https://{nummer}.example.org', 12)).toBe('https://12.example.org/');
    expect(vulIn('site@host:/voorbeeld/{nummer}/', 12)).toBe('site@host:/voorbeeld/12/');
  });

  test.each([
    ['https://example.org/', 12, /\{nummer\}/],
    ['http://{nummer}.example.org/', 12, /https-adres/],
    ['https://{nummer}.example.org/', Number('x'), /Geen nummer/],
    ['https://{nummer}.example.org/', -1, /Geen nummer/],
  ])('%s for %d is refused', (sjabloon, nummer, fout) => {
    expect(() => toVoorbeeldadres(sjabloon, nummer)).toThrow(fout);
  });

  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'mao-voorbeeld-'));
    mkdirSync(join(map, 'praktijken'));
    writeFileSync(join(map, 'praktijken/index.html'), '<h1>x</h1>');
    writeFileSync(join(map, 'robots.txt'), 'Allow: /');
  });
  afterEach(() => {
    rmSync(map, { recursive: true });
  });

  test('is kept from search engines', () => {
    bereidVoor(map);
    expect(readFileSync(join(map, 'robots.txt'), 'utf8')).toContain('Disallow: /');
  });

  test('with a symlink in it is refused', () => {
    symlinkSync('/etc/passwd', join(map, 'praktijken/geheim.html'));
    expect(() => {
      bereidVoor(map);
    }).toThrow('geen bestand');
  });
});
