import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../startServer.ts';

startServer(createConnection(ProposedFeatures.all), {});
