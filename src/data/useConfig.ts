import { createContext, createElement, type ReactNode, useContext } from "react";
import type { ReadConfig } from "./config.ts";
import { DEFAULT_CONFIG } from "./config.ts";

const Context = createContext<ReadConfig>({ config: DEFAULT_CONFIG, issues: [] });

/** Hands the configuration to everything below. */
export function ConfigProvider(props: { readonly read: ReadConfig; readonly children: ReactNode }) {
  return createElement(Context, { value: props.read }, props.children);
}

/** What the operator set, and what of `config.json` was not usable. */
export function useConfig(): ReadConfig {
  return useContext(Context);
}
