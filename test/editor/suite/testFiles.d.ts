declare module "tolbooth:test-files" {
  export const testFiles: readonly { readonly name: string; readonly loadTests: () => Promise<unknown> }[];
}
