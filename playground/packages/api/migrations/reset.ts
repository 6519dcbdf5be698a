console.info('The staging database is emptied by hand for now.');
