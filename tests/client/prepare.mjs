// The tests read the client's own sources, so its packages must be here too, at the versions of its lock.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../web/client', import.meta.url));
if (!existsSync(`${client}/node_modules/yjs`)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: client, stdio: 'inherit' });
