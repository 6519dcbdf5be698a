import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../startServer.ts';
import { createFileHost } from './fileHost.ts';
import { readOutside } from './outsideReader.ts';

startServer(createConnection(ProposedFeatures.all), { createHost: createFileHost, readOutside });
