import { mountApp } from './app/mountApp.tsx';

mountApp();
