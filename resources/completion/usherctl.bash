# bash completion for usherctl.
# Installed as bash-completion/completions/usherctl; from a clone: source resources/completion/usherctl.bash
# The lists are those of the program: a test compares them, and rewrites them when USHER_WRITE_COMPLETION is set.

# A command and its options; "=" marks those that take a value. The first line: options of every command.
_usherctl_table='
# begin commands
|--server= --account= --password-file= --ca= --json --help --version
accounts add|--role= --full-name= --new-password-file= --disable
accounts delete|--revision=
accounts list|
accounts password|--new-password-file=
accounts set|--revision= --role= --full-name= --disable --enable --unlock
alarms ack|--note=
alarms|--limit= --history
audit|--change= --who= --since= --until= --refused --limit= --before= --subject=
backup cancel|
backup status|
backups verify|
backups|
backup|
call|
cluster|
compare|
dependants|
discover|
drafts apply|--comment= --dry-run
drafts list|--everyone --limit=
drafts remove|
drafts save|--revision= --draft=
drafts show|
export|
history|--limit= --before=
import|--comment= --dry-run --format= --as= --skip-invalid
lists delete|--revision= --comment= --dry-run
lists list|
lists set|--revision= --comment= --dry-run
lists show|
lists unset|--revision= --comment= --dry-run
options get|
options list|--node= --obsolete
options set|--node= --revision= --comment= --dry-run
options unset|--node= --revision= --comment= --dry-run
resources release|--node= --reason=
resources|
restore|--data-dir= --store= --config= --replace
resume|
rollback|--revision= --comment= --dry-run --change=
services delete|--revision= --comment= --dry-run
services end|--reason=
services list|
services live|--limit= --name= --text=
services set|--revision= --comment= --dry-run
services show|
services unset|--revision= --comment= --dry-run
sessions list|
sessions revoke|--all=
status|
store status|
suspend|
verify|--data-dir=
watch|--limit= --filter= --sort= --descending --once
# end commands
'
_usherctl_topics='
# begin topics
alarms
audit
bookings
config
connections
nodes
pools
requests
services
services.nodes
store
# end topics
'

_usherctl() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=
    COMPREPLY=()
    ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}

    # The words that are no options are the command and its arguments.
    local -a words=()
    local i word valued=" " line
    while IFS= read -r line; do
        for word in ${line#*|}; do
            [[ $word == *= ]] && valued+="${word%=} "
        done
    done <<<"$_usherctl_table"
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == --* ]]; then
            if [[ $valued == *" $word "* ]]; then ((i++)); fi
        else
            words+=("$word")
        fi
    done

    if [[ $valued == *" $prev "* ]]; then
        case $prev in
        --password-file | --new-password-file | --ca) COMPREPLY=($(compgen -f -- "$cur")) ;;
        --format) COMPREPLY=($(compgen -W "json vendor" -- "$cur")) ;;
        --role) COMPREPLY=($(compgen -W "administrator operator supervisor viewer" -- "$cur")) ;;
        esac
        return
    fi

    local typed="${words[*]}" name options= best=-1 candidates=
    while IFS= read -r line; do
        [[ $line == *"|"* ]] || continue
        name=${line%%|*}
        if [[ -z $name ]]; then
            options+=" ${line#*|}"
        elif [[ "$typed " == "$name "* && ${#name} -gt best ]]; then
            best=${#name}
            candidates=${line#*|}
        fi
    done <<<"$_usherctl_table"

    if [[ $cur == -* ]]; then
        options="$options $candidates"
        COMPREPLY=($(compgen -W "${options//=/}" -- "$cur"))
        return
    fi
    if [[ $typed == watch ]]; then
        COMPREPLY=($(compgen -W "$(grep -v '^#' <<<"$_usherctl_topics")" -- "$cur"))
        return
    fi
    local rest next=
    while IFS= read -r line; do
        name=${line%%|*}
        [[ -n $name && $name != \#* ]] || continue
        if [[ -z $typed ]]; then
            next+=" ${name%% *}"
        elif [[ $name == "$typed "* ]]; then
            rest=${name#"$typed "}
            next+=" ${rest%% *}"
        fi
    done <<<"$_usherctl_table"
    if [[ -n $next ]]; then
        COMPREPLY=($(compgen -W "$next" -- "$cur" | sort -u))
    elif [[ $typed == import ]]; then
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}

complete -F _usherctl usherctl
