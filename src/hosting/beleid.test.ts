import { CspEvaluator } from 'csp_evaluator';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { formatBeleid, createRedactiebeleid, sitebeleid } from './beleid.ts';

/**
 * In csp_evaluator a lower number is worse: HIGH 10, SYNTAX 20, MEDIUM 30, HIGH_MAYBE 40,
 * STRICT_CSP 45, MEDIUM_MAYBE 50, INFO 60. Nothing may be worse than 50. The one 50 that remains
 * warns that `'self'` is risky beside JSONP, AngularJS or uploads, which a static site does not have.
 */
function evalueer(beleid: string): Finding[] {
  return new CspEvaluator(new CspParser(beleid).csp).evaluate();
}

test.each([
  ['the site', sitebeleid],
  ['the editor page', createRedactiebeleid()],
])('Google’s csp_evaluator finds nothing worse than 50 in the policy of %s', (_, beleid) => {
  const gevonden = evalueer(formatBeleid(beleid));
  expect(gevonden.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
  expect(gevonden.map(({ directive, value }) => `${directive} ${value}`)).toEqual([
    "script-src 'self'",
  ]);
});

test('it does find what is wrong', () => {
  const ernst = (beleid: string) => Math.min(...evalueer(beleid).map((f) => f.severity));
  expect(ernst("script-src 'self' 'unsafe-inline'")).toBe(Severity.HIGH);
  expect(ernst("default-src 'none'; script-src 'self' https:")).toBe(Severity.HIGH);
  expect(ernst("default-src 'none' script-src 'self'")).toBeLessThan(Severity.MEDIUM_MAYBE);
});
