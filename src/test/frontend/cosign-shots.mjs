import { chromium } from 'playwright-core';
const out='/tmp/cosign-shots/';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const base='http://127.0.0.1:8091';
async function login(user,w,h,scheme='light'){const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme});const p=await c.newPage();p.setDefaultTimeout(40000);
 await p.goto(base+'/login');await p.waitForSelector('input[name=username]');await p.fill('input[name=username]',user);await p.fill('input[name=password]','palpate-demo');await p.keyboard.press('Enter');await p.waitForSelector('h1');await p.waitForTimeout(2500);return p;}
const shot=(p,n)=>p.screenshot({path:out+n+'.png'}).then(()=>console.log(n));
const step=process.argv[2];
try{
if(step==='1'){
 let p=await login('therapist',1440,900);await shot(p,'today-therapist');
 await p.click('.waiting-row a');await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(3500);await shot(p,'note-supervisor');
 await p.click('vaadin-button:has-text("Co-sign")');await p.waitForTimeout(1500);await shot(p,'cosign-dialog');
 await p.click('vaadin-button:has-text("Cancel")');await p.waitForTimeout(800);
 await p.click('vaadin-button:has-text("Send back")');await p.waitForTimeout(1500);await shot(p,'send-back');
 const url=p.url();await p.context().close();
 p=await login('student',1440,900);await shot(p,'today-student');await p.goto(url);await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(3500);await shot(p,'note-student');
 await p.context().close();
 p=await login('manager',1440,900);await shot(p,'today-manager');await p.context().close();
 p=await login('admin',1440,900);await p.goto(base+'/accounts');await p.waitForSelector('.encounter-row');await p.waitForTimeout(1500);await shot(p,'accounts');
 await p.click('vaadin-button[aria-label="Supervisor of Amira Haddad"]');await p.waitForTimeout(1500);await shot(p,'supervisor-dialog');
 await p.context().close();
}
if(step==='2'){
 let p=await login('therapist',390,844);await shot(p,'m-today');
 await p.click('.waiting-row a');await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(3500);await shot(p,'m-note');const url=p.url();
 await p.click('vaadin-button:has-text("Co-sign")');await p.waitForTimeout(2000);await shot(p,'m-cosign');await p.context().close();
 p=await login('therapist',1024,768,'dark');await shot(p,'d-today');await p.goto(url);await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(3500);await shot(p,'d-note');
 await p.click('vaadin-button:has-text("Co-sign")');await p.waitForTimeout(2000);await shot(p,'d-cosign');await p.click('vaadin-button:has-text("Cancel")');await p.waitForTimeout(700);
 await p.click('vaadin-button:has-text("Send back")');await p.waitForTimeout(1200);
 await p.fill('vaadin-dialog textarea','Which side did the doorway stretch work on?\nSay how long each.');await p.locator('vaadin-dialog vaadin-button:has-text("Send back")').last().click();await p.waitForTimeout(2500);await p.context().close();
 p=await login('student',768,1024,'dark');await shot(p,'d-today-student');await p.goto(url);await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(4000);await shot(p,'d-sent-back');
 await p.context().close();
 p=await login('student',1440,900);await p.goto(url);await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(4000);await shot(p,'sent-back');
 await p.click('vaadin-button:has-text("Sign note")');await p.waitForTimeout(2500);await shot(p,'sign-student');
 await p.locator('vaadin-button:has-text("Sign and submit")').click();await p.waitForTimeout(2500);await shot(p,'submitted');await p.context().close();
 p=await login('admin',1440,900);await p.goto(base+'/accounts');await p.waitForSelector('.encounter-row');await p.click('vaadin-button[aria-label="Licences of Maria Silva"]');await p.waitForTimeout(1200);await shot(p,'licences');
 await p.locator('vaadin-checkbox:has-text("Co-signing")').click();await p.click('vaadin-button:has-text("Save licences")');await p.waitForTimeout(1500);await shot(p,'accounts-without');await p.context().close();
 p=await login('manager',1440,900);await shot(p,'manager-orphan');await p.click('vaadin-button:has-text("Choose supervisor")');await p.waitForTimeout(1200);await shot(p,'manager-choose');await p.context().close();
 p=await login('manager',390,844);await shot(p,'m-manager');await p.context().close();
 p=await login('admin',1440,900);await p.goto(base+'/accounts');await p.waitForSelector('.encounter-row');await p.click('vaadin-button[aria-label="Licences of Maria Silva"]');await p.waitForTimeout(1200);await p.locator('vaadin-checkbox:has-text("Co-signing")').click();await p.click('vaadin-button:has-text("Save licences")');await p.waitForTimeout(1500);await p.context().close();
 p=await login('therapist',1440,900);await p.goto(url);await p.waitForSelector('.encounter-toolbar');await p.waitForTimeout(3000);await p.click('vaadin-button:has-text("Co-sign")');await p.waitForTimeout(2000);await p.locator('vaadin-button:has-text("Co-sign and lock")').click();await p.waitForTimeout(4000);await shot(p,'cosigned');
 const href=await p.locator('.encounter-links a').first().getAttribute('href');console.log(href);
 const r=await p.request.get(new URL(href,base+'/').href);(await import('fs')).writeFileSync(out+'s.pdf',await r.body());
 await p.goto(url.replace(/\/encounters\/.*/,'/encounters'));await p.waitForTimeout(3500);await shot(p,'timeline');
 await p.goto(url.replace(/\/encounters\/.*/,''));await p.waitForTimeout(3500);await shot(p,'client');
 await p.context().close();
}
}catch(e){console.log(String(e).slice(0,600));for(const c of b.contexts())for(const p of c.pages())await p.screenshot({path:out+'error.png'}).catch(()=>{});}
await b.close();
