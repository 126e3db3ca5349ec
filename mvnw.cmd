<# : batch portion
@echo off
@REM SPDX-License-Identifier: Apache-2.0
@REM
@REM Starts Palpate on Windows, and is its Maven wrapper there: mvnw says what the arguments do.
@REM Written after mvnw and not tried on Windows yet: please report what fails.
@REM It differs in two points: Node is left to Vaadin, and a missing Chromium is not installed.
@REM
@REM The second half of this file is PowerShell. It finds or downloads what is needed and hands the result over as
@REM lines NAME=value; this half then calls Maven and Java, so that the arguments pass through one shell only.
setlocal
set "PALPATE_SELF=%~f0"
set "PALPATE_ROOT=%~dp0"
set "PALPATE_ARGUMENTS=%*"
set "PALPATE_MODE="
set "PALPATE_DEMO_ARGUMENT="
set "MAVEN_ARGUMENTS="
cd /d "%~dp0" || exit /b 1
for /f "usebackq tokens=1* delims==" %%A in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "Invoke-Command -NoNewScope -ScriptBlock ([ScriptBlock]::Create((Get-Content -Raw -LiteralPath $env:PALPATE_SELF)))"`) do set "%%A=%%B"
set "MAVEN_ARGS="

if "%PALPATE_MODE%"=="maven" goto maven
if "%PALPATE_MODE%"=="build" goto build
if "%PALPATE_MODE%"=="run" goto run
exit /b 1

:maven
call "%PALPATE_MVN%" %MAVEN_ARGUMENTS% %*
exit /b %ERRORLEVEL%

:build
call "%PALPATE_MVN%" %MAVEN_ARGUMENTS% -q -Dmaven.test.skip=true -Dspotless.check.skip=true package
if errorlevel 1 (
  echo palpate: The build failed; the messages above say why. 1>&2
  exit /b 1
)
move /y .tools\built.started .tools\built >nul

:run
echo palpate: Starting at http://localhost:%PALPATE_PORT%. Ctrl-C stops it. With the demo clinic, the login page shows its accounts. 1>&2
"%JAVA_HOME%\bin\java.exe" -jar target\palpate.jar %PALPATE_DEMO_ARGUMENT% %*
exit /b %ERRORLEVEL%
#>

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12

$root = $env:PALPATE_ROOT
$tools = Join-Path $root '.tools'
$words = @("$env:PALPATE_ARGUMENTS" -split '\s+' | Where-Object { $_ })

function Say([string] $text) { [Console]::Error.WriteLine("palpate: $text") }
function Fail([string] $text) { Say $text; exit 1 }
function Hand([string] $name, [string] $value) { [Console]::Out.WriteLine("$name=$value") }

# Downloads a zip, checks it and unpacks its one folder as $target.
function Install-Zip([string] $url, [string] $sha256, [string] $target) {
    $part = "$target.part"
    if (Test-Path -LiteralPath $part) { Remove-Item -LiteralPath $part -Recurse -Force }
    New-Item -ItemType Directory -Path $part -Force | Out-Null
    $zip = Join-Path $part 'download.zip'
    Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $zip
    $actual = (Get-FileHash -LiteralPath $zip -Algorithm SHA256).Hash
    if ($actual -ne $sha256) {
        Remove-Item -LiteralPath $part -Recurse -Force
        throw "the download has the checksum $actual instead of $sha256"
    }
    Expand-Archive -LiteralPath $zip -DestinationPath $part
    Remove-Item -LiteralPath $zip
    Move-Item -LiteralPath (Get-ChildItem -LiteralPath $part -Directory)[0].FullName -Destination $target
    Remove-Item -LiteralPath $part -Recurse -Force
}

function Test-Jdk25([string] $folder) {
    if (-not $folder) { return $false }
    $release = Join-Path $folder 'release'
    if (-not (Test-Path -LiteralPath (Join-Path $folder 'bin\javac.exe'))) { return $false }
    if (-not (Test-Path -LiteralPath $release)) { return $false }
    return [bool] (Select-String -LiteralPath $release -Pattern '^JAVA_VERSION="25[.+"]' -Quiet)
}

function Find-Jdk {
    if (Test-Jdk25 $env:JAVA_HOME) { return $env:JAVA_HOME }
    $candidates = @()
    foreach ($command in @(Get-Command -Name @('java.exe', 'javac.exe') -All -ErrorAction SilentlyContinue)) {
        $candidates += Split-Path (Split-Path $command.Source)
    }
    $candidates += @(Get-Item -ErrorAction SilentlyContinue -Path @(
            "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Microsoft\*",
            "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\Amazon Corretto\*", "$env:USERPROFILE\.jdks\*",
            "$tools\jdk") | ForEach-Object { $_.FullName })
    foreach ($candidate in $candidates) {
        if (Test-Jdk25 $candidate) { return $candidate }
    }
    $advice = 'Install a JDK 25 (such as Eclipse Temurin, https://adoptium.net) or let JAVA_HOME point to one.'
    Say 'No JDK 25 found: downloading Eclipse Temurin 25 (about 140 MB) into .tools\jdk'
    try {
        $arch = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'aarch64' } else { 'x64' }
        $assets = Invoke-RestMethod -UseBasicParsing -Uri ('https://api.adoptium.net/v3/assets/latest/25/hotspot' +
            "?architecture=$arch&image_type=jdk&os=windows&vendor=eclipse")
        $package = @($assets)[0].binary.package
        Install-Zip $package.link $package.checksum (Join-Path $tools 'jdk')
    } catch {
        Fail "The JDK could not be downloaded: $($_.Exception.Message). $advice"
    }
    return Join-Path $tools 'jdk'
}

function Find-Maven {
    $command = @(Get-Command mvn.cmd -ErrorAction SilentlyContinue)
    if ($command.Count -gt 0) {
        $version = "$(& $command[0].Source --version 2>$null)"
        if ($version -match 'Apache Maven (3\.\d+\.\d+)' -and [version] $Matches[1] -ge [version] '3.8.6') {
            return $command[0].Source
        }
    }
    $properties = @{}
    foreach ($line in Get-Content -LiteralPath (Join-Path $root '.mvn\wrapper\maven-wrapper.properties')) {
        if ($line -match '^(\w+)=(.*)$') { $properties[$Matches[1]] = $Matches[2].Trim() }
    }
    $name = ($properties.distributionUrl -split '/')[-1] -replace '-bin\.zip$', ''
    $user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
    $target = Join-Path $user "wrapper\dists\$name\$($properties.distributionSha256Sum)"
    if (-not (Test-Path -LiteralPath (Join-Path $target 'bin\mvn.cmd'))) {
        Say "No suitable Maven on the PATH: downloading $name (9 MB) into $user\wrapper\dists"
        try {
            Install-Zip $properties.distributionUrl $properties.distributionSha256Sum $target
        } catch {
            Fail "Maven could not be downloaded: $($_.Exception.Message). Install Maven 3.9 and put it on the PATH."
        }
    }
    return Join-Path $target 'bin\mvn.cmd'
}

function Find-Chromium {
    if ($env:PALPATE_CHROMIUM) { return $env:PALPATE_CHROMIUM }
    $found = @(Get-Item -ErrorAction SilentlyContinue -Path @(
            "$env:ProgramFiles\Google\Chrome\Application\chrome.exe",
            "${env:ProgramFiles(x86)}\Google\Chrome\Application\chrome.exe",
            "$env:LOCALAPPDATA\Google\Chrome\Application\chrome.exe",
            "$env:LOCALAPPDATA\ms-playwright\chromium-*\chrome-win*\chrome.exe",
            "${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe"))
    if ($found.Count -gt 0) { return $found[0].FullName }
    Fail ('The browser journeys need Chromium: install it or Chrome, let PALPATE_CHROMIUM point to one, ' +
        'or skip them by -DskipITs.')
}

# Is nothing newer than the last build?
function Test-Built {
    $stamp = Join-Path $tools 'built'
    if (-not (Test-Path -LiteralPath $stamp) -or -not (Test-Path -LiteralPath (Join-Path $root 'target\palpate.jar'))) {
        return $false
    }
    $built = (Get-Item -LiteralPath $stamp).LastWriteTimeUtc
    $sources = @('pom.xml', 'src\main', 'frontend') | ForEach-Object { Join-Path $root $_ } | Where-Object { Test-Path $_ }
    $newer = Get-ChildItem -LiteralPath $sources -Recurse -File | Where-Object {
        $_.LastWriteTimeUtc -gt $built -and
        $_.FullName -notmatch '\\(frontend\\generated|src\\main\\bundles|src\\main\\frontend|node_modules)\\|\\frontend\\index\.html$'
    } | Select-Object -First 1
    return -not $newer
}

$jdk = Find-Jdk
Hand 'JAVA_HOME' $jdk
$env:JAVA_HOME = $jdk

if ($words | Where-Object { $_ -notmatch '^--.*[.=]' }) {
    Hand 'PALPATE_MVN' (Find-Maven)
    $journeys = $words | Where-Object { $_ -match '^((post-)?integration-test|verify|install|deploy)$' }
    $skipped = $words | Where-Object { $_ -match '^-D(skipTests|skipITs|maven\.test\.skip)(=true)?$' }
    if ($journeys -and -not $skipped) { Hand 'PALPATE_CHROMIUM' (Find-Chromium) }
    $mode = 'maven'
} else {
    $mode = 'run'
    if (-not (Test-Built)) {
        Hand 'PALPATE_MVN' (Find-Maven)
        Say 'Building target\palpate.jar. The first time takes some minutes, most of them for downloading libraries.'
        New-Item -ItemType Directory -Path $tools -Force | Out-Null
        New-Item -ItemType File -Path (Join-Path $tools 'built.started') -Force | Out-Null
        $mode = 'build'
    }
    # The demo clinic is this script's default, never for somebody's own database.
    $own = $words | Where-Object { $_ -match '^--(palpate\.demo|spring\.datasource\.url)=' }
    if (-not $own -and -not $env:PALPATE_DEMO -and -not $env:SPRING_DATASOURCE_URL) {
        Hand 'PALPATE_DEMO_ARGUMENT' '--palpate.demo=true'
    }
    $port = if ($env:SERVER_PORT) { $env:SERVER_PORT } else { '8080' }
    foreach ($word in $words) {
        if ($word -match '^--server\.port=(\d+)$') { $port = $Matches[1] }
    }
    Hand 'PALPATE_PORT' $port
}
# Maven's own libraries use what JDK 25 warns of on every run.
Hand 'MAVEN_OPTS' "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow $env:MAVEN_OPTS"
# Maven 3.8 does not know MAVEN_ARGS, later ones do: give them to both in the same way.
Hand 'MAVEN_ARGUMENTS' "$env:MAVEN_ARGS"
Hand 'PALPATE_MODE' $mode
