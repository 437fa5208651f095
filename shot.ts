import { launchChromium } from './tests/browser/chromium.ts';
import { serve } from './tests/browser/serve.ts';
const browser = await launchChromium();
const s = await serve([{ at: '/een%20map/', folder: 'dist', kind: 'site' }]);
const base = s.origin + '/een%20map/';
const only = process.argv[2];
async function at(name: string, path: string, act: (p: any) => Promise<void>, sizes: [number, number][] = [[1280,900],[390,800]], schemes = ['light']) {
  if (only && !name.includes(only)) return;
  for (const [w,h] of sizes) for (const colorScheme of schemes) {
    const ctx = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: colorScheme as any, reducedMotion: 'reduce' });
    const page = await ctx.newPage();
    page.on('console', (m: any) => m.type()==='error' && console.log(name, m.text()));
    page.on('pageerror', (e: any) => console.log(name, String(e)));
    await page.goto(base + path);
    await act(page);
    await page.screenshot({ path: `/tmp/find-shots/${name}-${w}-${colorScheme}.png` });
    await ctx.close();
  }
}
const wait = async () => {};
await at('zoeken', 'zoeken/', async (p) => { await p.getByLabel('Wat zoek je?').fill('datalek melden'); await p.getByRole('button', {name:'Zoek', exact:true}).click(); await p.locator('.hlt-results li').first().waitFor(); }, [[1280,900],[390,800],[714,666]], ['light','dark']);
await at('term', 'zoeken/?q=dpia', async (p) => { await p.locator('.hlt-results li').first().waitFor(); });
await at('marks', 'zoeken/?q=datalek%20melden', async (p) => { await p.locator('.hlt-results a').first().click(); await p.locator('.hlt-marks').waitFor(); console.log(p.url()); }, [[1280,900],[390,800]], ['light','dark']);
await at('dialog', 'modules/onze-richtlijnen/', async (p) => { await p.locator('[data-ready]').waitFor(); await p.locator('[data-lesson]:not([hidden]) [data-find]').click(); await p.getByLabel('Wat zoek je?').fill('naam weghalen'); await p.locator('.hlt-find .hlt-results li').first().waitFor(); }, [[1280,900],[390,800],[714,666]], ['light','dark']);
await at('lesson', 'modules/onze-richtlijnen/', async (p) => { await p.locator('[data-ready]').waitFor(); });
await at('begrippen', 'begrippen/', wait, [[1280,900],[390,800]], ['light','dark']);
await at('nieuw', 'nieuw/', wait, [[1280,900],[390,800]], ['light','dark']);
await at('home', '', async (p) => { await p.evaluate(() => localStorage.setItem('ai-geletterdheid/nieuws', '["artikel-4-gewijzigd","hoog-risico-later","regels-over-openheid"]')); await p.reload(); await p.locator('#nieuws').waitFor(); await p.locator('#nieuws').scrollIntoViewIfNeeded(); });
await at('popover', 'modules/onze-richtlijnen/index.html#wat-voer-je-in', async (p) => { await p.locator('[data-ready]').waitFor(); await p.locator('[data-lesson]:not([hidden]) .hlt-term').nth(1).click(); await p.locator('.hlt-term__text:popover-open').waitFor(); console.log(await p.locator('.hlt-term__text:popover-open').boundingBox(), await p.locator('[data-lesson]:not([hidden]) .hlt-term').nth(1).boundingBox()); }, [[1280,900],[390,800],[320,640]]);
await browser.close(); await s.close();
