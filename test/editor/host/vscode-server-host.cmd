@node "%~dp0vscode-server-host.mjs" %*
