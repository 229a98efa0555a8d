import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { Builder } from 'selenium-webdriver';
import { dator, findProgram } from './program.ts';

/** A browser with another engine than Chromium's, at one page. */
export interface Motor {
  readonly goto: (address: string) => Promise<void>;
  /** Runs a function in the page; what it needs is handed over, and it answers with a plain value. */
  readonly run: <Args extends readonly unknown[], Value>(
    body: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => Promise<Value>;
  readonly close: () => Promise<void>;
  /** The page as it prints on A4 with backgrounds off, where the engine can be asked for it. */
  readonly pdf?: () => Promise<Uint8Array>;
}

const size = { width: 1280, height: 900 };

async function openFirefox(mork: boolean): Promise<Motor> {
  const executablePath = findProgram(
    {
      namn: 'Firefox',
      variabel: 'FIREFOX_PATH',
      kommandon: ['firefox-esr', 'firefox'],
      paket: ['firefox-esr'],
    },
    dator,
  );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: size,
    // What the reader's system asks for: 0 is dark, 1 is light.
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': mork ? 0 : 1 },
  });
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (body, ...args) => page.evaluate(body as never, ...(args as unknown as never[])) as never,
    pdf: () => page.pdf({ format: 'A4', printBackground: false, timeout: 60_000 }),
    close: () => browser.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A screen that nobody sees: WebKitGTK has no way to run without one. */
async function openScreen(command: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(command, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return { screen, display: `:${String(number).trim()}` };
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('WebKits drivrutin svarar inte.');
}

async function openWebKit(mork: boolean): Promise<Motor> {
  const paket = ['webkit2gtk-driver', 'xvfb'];
  const driverPath = findProgram(
    { namn: 'WebKit', variabel: 'WEBKIT_DRIVER_PATH', kommandon: ['WebKitWebDriver'], paket },
    dator,
  );
  const xvfb = findProgram({ namn: 'Xvfb', variabel: 'XVFB_PATH', kommandon: ['Xvfb'], paket }, dator);
  const { screen, display } = await openScreen(xvfb);
  const port = await freePort();
  const service = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', GTK_THEME: mork ? 'Adwaita:dark' : 'Adwaita' },
  });
  const stop = (): void => {
    service.kill();
    screen.kill();
  };
  try {
    await untilListening(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    await driver.manage().window().setRect(size);
    return {
      goto: (address) => driver.get(address),
      run: (body, ...args) => driver.executeScript(`return (${body})(...arguments)`, ...args),
      close: async () => {
        await driver.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Browsers by the name of their engine's best known bearer; each opens with a light or a dark colour scheme. */
export const motorer = { Firefox: openFirefox, WebKit: openWebKit } as const;

/** Waits until a function in the page answers with something true, and answers with that. */
export async function until<Value>(motor: Motor, body: () => Value, most = 20_000): Promise<Value> {
  for (const end = Date.now() + most; ;) {
    const value = await motor.run(body);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Sidan kom aldrig dit: ${body}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}
