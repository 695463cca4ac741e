/** The completion script of fish. It adds no space after a word that ends in \`/\`, \`=\` or \`,\`. */
export const fishScript = `# fish completion for storeconnect: storeconnect complete fish | source
function __storeconnect_complete
    set -l tokens (commandline -opc)
    set -l current (commandline -ct | string unescape 2>/dev/null)
    test (count $current) -eq 0; and set current ''
    for line in ($tokens[1] complete -- $tokens[2..-1] $current 2>/dev/null)
        if test "$line" = ':0'
            __fish_complete_path $current
        else if not string match -q ':*' -- $line
            echo $line
        end
    end
end
complete -c storeconnect -f -a '(__storeconnect_complete)'
`;
