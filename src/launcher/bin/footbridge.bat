@echo off
rem Starts Footbridge on the first Java found that is new enough. Its version is read from the file "release" that
rem every Java has, because starting a Java only to ask would cost as much as half of Footbridge's own start.
setlocal
set "least=25"
for %%I in ("%~dp0..\lib") do set "lib=%%~fI"

set "java="
call :try "%FOOTBRIDGE_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%H in ("%%~dpJ..") do call :try "%%~fH"
for %%R in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium"
  "%UserProfile%\.jdks" "%UserProfile%\scoop\apps"
) do for /d %%H in ("%%~R\*") do (
  call :try "%%~fH"
  call :try "%%~fH\current"
)
if not defined java (
  >&2 echo Footbridge needs Java %least% or newer: install one, for example Temurin %least% from adoptium.net, or set FOOTBRIDGE_JAVA_HOME to one you have.
  exit /b 3
)

rem It only speeds the start up: a Java other than the one that wrote it, or lib copied without its times, leaves it unused.
set "cache="
if exist "%lib%\footbridge.aot" set cache="-XX:AOTCache=%lib%\footbridge.aot"
"%java%\bin\java.exe" "@%lib%\java.options" %cache% --module-path "%lib%" --module dev.footbridge %*
exit /b %ErrorLevel%

:try
if defined java exit /b
if "%~1" == "" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
  for /f "delims=.-+" %%M in ("%%~V") do if %%M geq %least% set "java=%~1"
)
exit /b
