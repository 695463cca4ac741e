/** The completion script of PowerShell. */
export const powershellScript = `# PowerShell completion for storeconnect: storeconnect complete powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName storeconnect -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  # Windows PowerShell passes no empty argument, so it is quoted.
  if ($wordToComplete -eq '') { $words += "''" }
  & storeconnect complete '--' @words 2>$null | Where-Object { $_ -notmatch '^:\\d+$' } | ForEach-Object {
    $value, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`;
