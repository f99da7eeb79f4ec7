@echo off
rem EduSum: opens the window, or runs a command (see edusum --help).
rem Looks for a Java runtime of version 25 or later in JAVA_HOME, on PATH, in the registry and in the usual folders.
rem EDUSUM_JAVA_OPTIONS may hold further options for the Java runtime.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "EDUSUM=%~dp0.."
set "JAVA="

call :try "%EDUSUM%\runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for %%j in (java.exe) do if not "%%~dp$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined JAVA for %%k in ("HKLM\SOFTWARE\JavaSoft\JDK" "HKLM\SOFTWARE\Eclipse Adoptium\JDK" "HKCU\SOFTWARE\Eclipse Adoptium\JDK") do if not defined JAVA call :registry %%k
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :try "%%~d"
if not defined JAVA goto missing

set "FIRST=%~1"
if not defined FIRST goto window
for %%c in (new import templates show set check sheet roll export) do if "%FIRST%"=="%%c" goto command
if "%FIRST:~0,1%"=="-" goto command

:window
start "" "%JAVA%\bin\javaw.exe" --enable-native-access=ALL-UNNAMED %EDUSUM_JAVA_OPTIONS% -jar "%EDUSUM%\lib\edusum.jar" %*
exit /b 0

:command
rem What commands print is UTF-8; the console gets its own code page back afterwards.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %EDUSUM_JAVA_OPTIONS% -jar "%EDUSUM%\lib\edusum.jar" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%

rem Takes a folder for JAVA when it is the home of a runtime that is new enough; the version stands in its file "release".
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+_" %%f in ("%%~v") do if %%f GEQ %NEEDED% set "JAVA=%~1"
exit /b 0

:registry
for /f "tokens=2*" %%a in ('reg query %1 /s 2^>nul ^| findstr /i "JavaHome Path"') do if not defined JAVA call :try "%%b"
exit /b 0

rem Last in the file, since labels are looked for before the code page is UTF-8.
:missing
chcp 65001 >nul
echo edusum: no Java %NEEDED% or later was found. Install a JDK %NEEDED% (for example from https://adoptium.net), or set JAVA_HOME to its folder. 1>&2
echo edusum: 没有找到 Java %NEEDED% 或更高版本。请安装 JDK %NEEDED%（例如从 https://adoptium.net 下载），或将 JAVA_HOME 设为它的文件夹。 1>&2
if "%~1"=="" pause
exit /b 3
